import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { TruthMark } from '../shared/TruthMark.tsx'
import type { AssessedRule } from './exit-model.ts'

/** The conditions of a criterion as an indented list; a phone reads it as well as a wide screen. */
export const ClauseTable = ({ rule }: { rule: AssessedRule }) => {
  const t = useTranslate()
  // The root of the trace is the criterion's own sentence, already written above the list.
  const clauses =
    rule.clauses.length > 1 && rule.clauses[0]?.sentence === rule.sentence ? rule.clauses.slice(1) : rule.clauses
  return (
    <Box
      component="ul"
      aria-label={`${t('jalon.exit.clauses')} – ${rule.label}`}
      sx={{ listStyle: 'none', p: 0, m: 0 }}
    >
      {clauses.map((clause, index) => (
        <Box
          component="li"
          // biome-ignore lint/suspicious/noArrayIndexKey: clauses have no identity but their place in the sentence
          key={index}
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: 1,
            justifyContent: 'space-between',
            py: 0.75,
            pl: { xs: clause.depth * 1, sm: clause.depth * 2.5 },
            borderTop: 1,
            borderColor: 'divider',
          }}
        >
          <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {clause.sentence}
            </Typography>
            {(clause.expected !== null || clause.actual !== null) && (
              <Typography variant="body2" color="textSecondary">
                {[
                  clause.expected === null ? null : `${t('jalon.exit.expected')} : ${clause.expected}`,
                  clause.actual === null ? null : `${t('jalon.exit.actual')} : ${clause.actual}`,
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </Typography>
            )}
          </Box>
          <Typography variant="body2" component="div">
            <TruthMark truth={clause.truth} />
          </Typography>
        </Box>
      ))}
    </Box>
  )
}
