import { FormChangeNotice } from './FormChangeNotice.tsx'
import type { SubmissionPageData } from './submission-model.ts'

/** Each publication that took this form to another version while it was being filled, the latest first. */
export const FormChangeNotices = ({ submission, viewerId }: { submission: SubmissionPageData; viewerId: string }) =>
  submission.migrations.map((migration) => {
    const notice = [viewerId, submission.id, migration.id, migration.backAt === null ? 'moved' : 'back'].join('.')
    return <FormChangeNotice key={notice} notice={notice} migration={migration} />
  })
