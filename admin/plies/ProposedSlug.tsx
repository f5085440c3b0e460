import { useEffect } from 'react'
import { required, TextInput, useTranslate } from 'react-admin'
import { useFormContext, useWatch } from 'react-hook-form'
import { slugOf } from './slug-of.ts'

/** The address of the PLIE: follows its name until somebody writes another one. */
export const ProposedSlug = () => {
  const t = useTranslate()
  const { setValue, getFieldState } = useFormContext()
  const [name, slug]: [unknown, unknown] = useWatch({ name: ['name', 'slug'] })
  useEffect(() => {
    if (!getFieldState('slug').isDirty) setValue('slug', slugOf(typeof name === 'string' ? name : ''))
  }, [name, setValue, getFieldState])
  return (
    <TextInput
      source="slug"
      label="jalon.plies.slug"
      helperText={t('jalon.plies.slugHelp', {
        address: `${window.location.origin}/graphql/${typeof slug === 'string' && slug !== '' ? slug : '…'}`,
      })}
      validate={required('jalon.plies.check.slug')}
      autoComplete="off"
    />
  )
}
