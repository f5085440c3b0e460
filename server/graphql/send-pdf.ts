import type { FastifyReply } from 'fastify'
import { contentDisposition } from './content-disposition.ts'

/** Sends a document made for this request: a download, kept by no cache, that runs nothing where it is opened. */
export const sendPdf = (reply: FastifyReply, pdf: Buffer, name: string): FastifyReply =>
  reply
    .header('content-disposition', contentDisposition(name))
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cache-control', 'no-store')
    .header('content-length', pdf.length)
    .type('application/pdf')
    .send(pdf)
