import { BooleanInput } from 'react-admin'

/** An obstacle is gone over on purpose, or not at all. */
const onPurpose = (over: unknown) => (over === true ? undefined : 'jalon.acts.overrideNeeded')

export const OverrideInput = () => (
  <BooleanInput source="override" label="jalon.acts.override" helperText={false} validate={onPurpose} />
)
