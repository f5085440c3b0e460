/** What became of one answer since it was typed. */
export type FieldSaveState = 'sent' | 'waiting' | 'offline' | 'refused' | 'conflict'
