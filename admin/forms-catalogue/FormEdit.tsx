import { useParams } from 'react-admin'
import { BuilderPage } from '../forms/builder/index.ts'
import { PublishPage } from '../forms/publication/index.ts'
import { UpstreamPage } from '../forms/upstream/index.ts'

/** `/forms/:id` is the builder, `/forms/:id/publication` the publication of its draft, `/forms/:id/modele` what its model changed. */
const FormEdit = () => {
  const { id = '', '*': rest } = useParams()
  const formId = decodeURIComponent(id)
  if (rest === 'publication') return <PublishPage formId={formId} />
  if (rest === 'modele') return <UpstreamPage formId={formId} />
  return <BuilderPage key={formId} formId={formId} />
}
export default FormEdit
