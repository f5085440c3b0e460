import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { type Field, type FormDefinition, type Item, indexOf, type Locale, say } from '../../schema/index.ts'
import { sentencesIn } from '../forms/renderer/index.ts'

/** Every question of a form with room to answer by hand, whatever conditions would hide on a screen. */
export const BlankForm = ({ form, locale }: { form: FormDefinition; locale: Locale }) => (
  <>
    {form.items.map((item) => (
      <BlankItem key={item.id} form={form} item={item} locale={locale} />
    ))}
  </>
)

const BlankItem = ({ form, item, locale }: { form: FormDefinition; item: Item; locale: Locale }) => {
  if (item.t === 'note') return <Typography sx={{ mb: 2 }}>{say(item.label, locale)}</Typography>
  if (item.t === 'field') return item.archived ? null : <BlankField form={form} field={item} locale={locale} />
  return (
    <Box component="section" sx={{ mb: 3 }}>
      <Typography component="h2" variant="h2" sx={{ mb: 1.5, borderBottom: 1, borderColor: 'divider' }}>
        {say(item.label, locale)}
      </Typography>
      {item.items.map((one) => (
        <BlankItem key={one.id} form={form} item={one} locale={locale} />
      ))}
    </Box>
  )
}

/** Lines of handwriting each type needs; a signature and a long text need more. */
const LINES: { readonly [type in Field['type']]?: number } = { paragraph: 4, signature: 4, address: 3 }

const BlankField = ({ form, field, locale }: { form: FormDefinition; field: Field; locale: Locale }) => {
  const words = sentencesIn(locale)
  const options =
    field.type === 'yes-no'
      ? [words.yes, words.no]
      : indexOf(form)
          .optionsOf(field)
          .filter((option) => !option.archived)
          .map((option) => say(option.label, locale))
  const reasons = (field.missing ?? []).map((reason) => words.missing[reason])
  return (
    <Box sx={{ mb: 2, breakInside: 'avoid' }}>
      <Typography sx={{ fontWeight: 600 }}>{say(field.label, locale)}</Typography>
      {field.help && <Typography variant="body2">{say(field.help, locale)}</Typography>}
      {[...options, ...reasons].map((label) => (
        <Box component="span" key={label} sx={{ display: 'inline-flex', gap: 1, alignItems: 'center', mr: 3, my: 0.5 }}>
          <Box component="span" sx={{ width: 14, height: 14, border: '1.5px solid currentColor', flexShrink: 0 }} />
          {label}
        </Box>
      ))}
      {options.length === 0 && (
        <Box aria-hidden>
          {Array.from({ length: LINES[field.type] ?? 1 }, (_, line) => (
            <Box key={`line-${String(line)}`} sx={{ height: 28, borderBottom: '1px solid currentColor' }} />
          ))}
        </Box>
      )}
    </Box>
  )
}
