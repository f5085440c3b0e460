import { AutocompleteArrayInput, NumberInput, TextInput, useTranslate } from 'react-admin'
import { FormsOfTokensDocument } from '../../data/generated/graphql.ts'
import { useDocument } from '../../data/use-document.ts'

/** What a new token is held to: some forms, some networks, so many requests a minute. */
export const TokenLimits = () => {
  const t = useTranslate()
  const { data } = useDocument('formsOfTokens', FormsOfTokensDocument, {})
  return (
    <>
      <AutocompleteArrayInput
        source="formIds"
        label={t('jalon.account.tokens.forms')}
        helperText="jalon.account.tokens.formsHelp"
        choices={(data?.forms ?? []).map(({ id, title }) => ({ id, name: title }))}
        translateChoice={false}
        fullWidth
      />
      <TextInput
        source="cidrs"
        label="jalon.account.tokens.networks"
        helperText="jalon.account.tokens.networksHelp"
        multiline
        minRows={2}
        autoComplete="off"
      />
      <NumberInput
        source="perMinute"
        label="jalon.account.tokens.perMinute"
        helperText="jalon.account.tokens.perMinuteHelp"
        min={1}
        max={6000}
        step={1}
      />
    </>
  )
}
