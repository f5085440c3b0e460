import { useParams } from 'react-admin'
import { BuilderPage } from '../forms/builder/index.ts'
import { PublishPage } from '../forms/publication/index.ts'

/** `/forms/:id` is the builder, `/forms/:id/publication` the publication of its draft. */
const FormEdit = () => {
  const { id = '', '*': rest } = useParams()
  const formId = decodeURIComponent(id)
  return rest === 'publication' ? <PublishPage formId={formId} /> : <BuilderPage key={formId} formId={formId} />
}
export default FormEdit
