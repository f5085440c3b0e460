import Box from '@mui/material/Box'
import { useTheme } from '@mui/material/styles'
import useMediaQuery from '@mui/material/useMediaQuery'
import { BarChart } from '@mui/x-charts/BarChart'
import { RadarChart } from '@mui/x-charts/RadarChart'

const HEIGHT = 400
const BAR = 22

/** Dashes tell the diagnostics apart as much as their colours do: the last one is a full line. */
const dashesOf = (count: number) => ['2 4', '8 5', '0'].slice(-count)

/** The drawing itself; everything it says is in the table below it, so it is one image for a screen reader. */
export const MarksChart = ({
  view,
  title,
  labels,
  series,
}: {
  view: 'radar' | 'bars'
  title: string
  labels: readonly string[]
  /** Of a radar, every value is known; a bar without one is left out. */
  series: readonly { name: string; values: readonly (number | null)[] }[]
}) => {
  const { palette, breakpoints } = useTheme()
  const narrow = useMediaQuery(breakpoints.down('sm'))
  const colors = [palette.info.main, palette.secondary.main, palette.primary.main].slice(-series.length)
  const dashes = dashesOf(series.length)
  const shared = { colors, margin: { top: 24, bottom: 24, left: 24, right: 24 } }
  return (
    <Box role="img" aria-label={title} sx={{ maxWidth: 760, '& *:focus': { outline: 'none' } }}>
      <div aria-hidden inert>
        {view === 'radar' ? (
          <RadarChart
            {...shared}
            {...(narrow ? { margin: { ...shared.margin, left: NARROW_SIDE, right: NARROW_SIDE } } : {})}
            height={narrow ? NARROW_HEIGHT : HEIGHT}
            shape="sharp"
            divisions={4}
            series={series.map(({ name, values }, at) => ({
              ...{ label: name, data: values.filter((value) => value !== null), hideMark: false },
              fillArea: at === series.length - 1,
            }))}
            radar={{
              metrics: labels.map((name) => ({ name: shortened(name, narrow ? NARROW_MOST : MOST), max: 100 })),
            }}
            sx={{
              '& .MuiRadarSeriesPlot-root > :nth-of-type(1) path': { strokeDasharray: dashes[0], strokeWidth: 2.5 },
              '& .MuiRadarSeriesPlot-root > :nth-of-type(2) path': { strokeDasharray: dashes[1], strokeWidth: 2.5 },
              '& .MuiRadarSeriesPlot-root > :nth-of-type(3) path': { strokeDasharray: dashes[2], strokeWidth: 2.5 },
            }}
          />
        ) : (
          <BarChart
            {...shared}
            layout="horizontal"
            height={80 + labels.length * (series.length * BAR + 12)}
            yAxis={[
              {
                scaleType: 'band',
                data: labels.map((name) => shortened(name, MOST)),
                width: 150,
                tickLabelStyle: { fontSize: 12 },
              },
            ]}
            xAxis={[{ min: 0, max: 100 }]}
            series={series.map(({ name, values }) => ({ label: name, data: [...values], barLabel: 'value' as const }))}
          />
        )}
      </div>
    </Box>
  )
}

const MOST = 24
/** On a phone, what the names beside a radar may take: it stays whole between them. */
const NARROW_MOST = 11
const NARROW_SIDE = 84
const NARROW_HEIGHT = 290
const shortened = (label: string, most: number) => (label.length > most ? `${label.slice(0, most - 1)}…` : label)
