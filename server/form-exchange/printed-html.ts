import type { PrintedBlock, PrintedForm } from './printed-form.ts'

const ESCAPES: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)

const STYLE = `
  :root { color-scheme: light; }
  body { font: 11pt/1.45 "Inter", "Segoe UI", system-ui, sans-serif; color: #111; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 18pt; margin: 0 0 .25rem } h2 { font-size: 14pt; margin: 1.6rem 0 .4rem; border-bottom: 1px solid #777 } h3 { font-size: 12pt } h4 { font-size: 11pt }
  h2, h3, h4 { break-after: avoid } .q { break-inside: avoid; margin: .9rem 0 } .q > p { margin: .1rem 0 } .q strong { font-weight: 650 }
  .n { color: #444; font-size: 9.5pt } ul { list-style: none; margin: .2rem 0; padding: 0; columns: 2 18rem } li::before { content: "☐ "; font-size: 12pt }
  .l { border-bottom: 1px solid #777; height: 1.6rem } header p, footer { color: #444; font-size: 9.5pt } footer { margin-top: 2rem; border-top: 1px solid #999 }
  @page { margin: 18mm } @media print { body { margin: 0; max-width: none } }`

/** A blank form as one page of HTML, to be printed from any browser. No script, nothing fetched. */
export const printedHtml = (form: PrintedForm): string => `<!doctype html>
<html lang="${form.locale}">
<head><meta charset="utf-8"><title>${escaped(form.title)} – ${escaped(form.plie)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${STYLE}</style></head>
<body>
<header><p>${escaped(form.plie)}</p><h1>${escaped(form.title)}</h1>
<p>${escaped(form.version)} · ${escaped(form.hash)} · ${escaped(form.day)}</p>
${form.intro === null ? '' : `<p>${escaped(form.intro)}</p>`}</header>
<main>
${form.blocks.map(blockHtml).join('\n')}
</main>
<footer>${escaped(form.plie)} · ${escaped(form.title)} · ${escaped(form.version)} · ${escaped(form.hash)}</footer>
</body></html>
`

const notesHtml = (notes: readonly string[]): string =>
  notes.map((note) => `<p class="n">${escaped(note)}</p>`).join('')

const blockHtml = (block: PrintedBlock): string => {
  if (block.kind === 'heading')
    return `<h${block.level}>${escaped(block.text)}</h${block.level}>${notesHtml(block.notes)}`
  if (block.kind === 'note') return `<div class="q"><p>${escaped(block.text)}</p>${notesHtml(block.notes)}</div>`
  const help = block.help === null ? '' : `<p>${escaped(block.help)}</p>`
  const answer =
    block.options.length > 0
      ? `<ul>${block.options.map((option) => `<li>${escaped(option)}</li>`).join('')}</ul>`
      : '<div class="l"></div>'.repeat(block.lines)
  return `<div class="q"><p><strong>${escaped(block.text)}</strong></p>${help}${notesHtml(block.notes)}${answer}</div>`
}
