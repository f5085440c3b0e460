import { useParams } from 'react-admin'
import { HealthPage } from '../form-health/index.ts'
import { BuilderPage } from '../forms/builder/index.ts'
import { PublishPage } from '../forms/publication/index.ts'
import { UpstreamPage } from '../forms/upstream/index.ts'

/**
 * `/forms/:id` is the builder, `/forms/:id/publication` the publication of its draft, `/forms/:id/modele` what its model changed,
 * `/forms/:id/health` how the form fares.
 */
const FormEdit = () => {
  const { id = '', '*': rest } = useParams()
  const formId = decodeURIComponent(id)
  if (rest === 'publication') return <PublishPage formId={formId} />
  if (rest === 'modele') return <UpstreamPage formId={formId} />
  return rest === 'health' ? <HealthPage formId={formId} /> : <BuilderPage key={formId} formId={formId} />
}
export default FormEdit
