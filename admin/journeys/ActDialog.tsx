import { required, SelectInput, TextInput, useNotify, useTranslate } from 'react-admin'
import { ActOnJourneyDocument, type JourneyActInput, JourneyActInputName } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { toldByObstacles } from '../data/told-by-obstacles.ts'
import { useSend } from '../data/use-document.ts'
import { useIntentKey } from '../data/use-intent-key.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'
import { Obstacles } from '../shared/acts/Obstacles.tsx'
import { OverrideInput } from '../shared/acts/OverrideInput.tsx'
import { FormDialog } from '../shared/FormDialog.tsx'
import { PlainDateInput } from '../shared/inputs/PlainDateInput.tsx'
import { type Journey, type Offer, useFollowedDossier } from './followed-dossier.ts'
import { ReferentInput } from './ReferentInput.tsx'

const PROPERTIES = {
  ON: 'on',
  REASON: 'reason',
  BODY: 'body',
  REFERENT: 'referentId',
  STANDBY_REASON: 'standbyReason',
  FROM: 'from',
  UNTIL: 'until',
} as const satisfies Record<JourneyActInputName, keyof JourneyActInput>

const SHOWN = Object.values(JourneyActInputName)

/** One act of the life cycle: its inputs are those the server says it takes, its obstacles those the server found. */
export const ActDialog = ({ offer, journey, onClose }: { offer: Offer; journey: Journey; onClose: () => void }) => {
  const notify = useNotify()
  const send = useSend()
  const reload = useReloadDossier()
  const keyFor = useIntentKey()
  const dossier = useFollowedDossier()
  const over = offer.obstacles.length > 0

  const act = async (values: Record<string, unknown>) => {
    const text = (name: keyof typeof PROPERTIES) => {
      const value = values[PROPERTIES[name]]
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
    }
    const input: JourneyActInput = {
      ...Object.fromEntries(SHOWN.map((name) => [PROPERTIES[name], text(name)])),
      override: over && values.override === true,
    }
    const variables = { dossierId: dossier.id, act: offer.act, input, version: dossier.version }
    const { actOnJourney } = await send(ActOnJourneyDocument, { ...variables, idempotencyKey: keyFor(variables) })
    return toldByObstacles(actOnJourney)
  }
  return (
    <FormDialog
      title={offer.label}
      values={{ body: offer.bodies.length === 1 ? (offer.bodies[0]?.id ?? '') : '' }}
      sendLabel="jalon.journey.do"
      onClose={onClose}
      onSend={async (values) => {
        const sent = await sendForm(() => act(values))
        await reload()
        if (sent.done) notify('jalon.journey.done', { type: 'success', messageArgs: { act: offer.label } })
        return sent
      }}
    >
      <Obstacles obstacles={offer.obstacles} />
      {SHOWN.filter(
        (name) => offer.requires.includes(name) || offer.accepts.includes(name) || (over && name === 'REASON'),
      )
        .filter((name) => name !== 'BODY' || offer.bodies.length > 0)
        .map((name) => (
          <ActInput
            key={name}
            name={name}
            needed={offer.requires.includes(name) || (over && name === 'REASON')}
            offer={offer}
            journey={journey}
          />
        ))}
      {over && <OverrideInput />}
    </FormDialog>
  )
}

const ActInput = ({
  name,
  needed,
  offer,
  journey,
}: {
  name: JourneyActInputName
  needed: boolean
  offer: Offer
  journey: Journey
}) => {
  const t = useTranslate()
  const source = PROPERTIES[name]
  const label = `jalon.journey.input.${source}`
  const validate = needed ? { validate: required('jalon.dossier.check.required') } : {}
  const choices = (some: readonly { id: string; label: string }[]) =>
    some.map(({ id, label: text }) => ({ id, name: text }))
  switch (name) {
    case 'ON':
      return <PlainDateInput source={source} label={label} helperText="jalon.journey.input.onHelp" {...validate} />
    case 'FROM':
      return <PlainDateInput source={source} label={label} {...validate} />
    case 'UNTIL':
      return (
        <PlainDateInput
          source={source}
          label={label}
          helperText={
            journey.standbyMaxMonths === null ||
            !offer.requires.concat(offer.accepts).includes(JourneyActInputName.StandbyReason)
              ? 'jalon.journey.input.untilHelp'
              : t('jalon.journey.input.untilMost', { smart_count: journey.standbyMaxMonths })
          }
          {...validate}
        />
      )
    case 'REASON':
      return (
        <TextInput
          source={source}
          label={label}
          multiline
          minRows={2}
          fullWidth
          helperText="jalon.journey.input.reasonHelp"
          {...validate}
        />
      )
    case 'BODY':
      return (
        <SelectInput
          source={source}
          label={label}
          choices={choices(offer.bodies)}
          translateChoice={false}
          helperText={false}
          {...validate}
        />
      )
    case 'REFERENT':
      return <ReferentInput source={source} label={label} />
    case 'STANDBY_REASON':
      return journey.standbyReasons.length === 0 ? (
        <TextInput source={source} label={label} fullWidth helperText={false} {...validate} />
      ) : (
        <SelectInput
          source={source}
          label={label}
          choices={choices(journey.standbyReasons)}
          translateChoice={false}
          helperText={false}
          {...validate}
        />
      )
  }
}
