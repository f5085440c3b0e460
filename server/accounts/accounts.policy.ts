import { any, definePolicy, everyone, scope } from '../platform/access/policy.ts'

/** Everybody may know who they are; the people and keys of a PLIE belong to its administrators. */
definePolicy({
  'viewer.read': [everyone],
  'plie.read': [
    any('plie-administrator'),
    any('coordination'),
    any('referent'),
    any('prescriber'),
    any('auditor'),
    scope('DOSSIERS_READ'),
    scope('IDENTITY_READ'),
    scope('ANSWERS_READ'),
    scope('SCHEMA_READ'),
    scope('WEBHOOKS_MANAGE'),
    scope('AGGREGATES_READ'),
  ],
  'plie.create': [any('platform-operator')],
  'schema.introspect': [any('plie-administrator'), scope('SCHEMA_READ')],
  'member.list': [any('plie-administrator'), any('coordination')],
  'member.find': [any('plie-administrator'), any('coordination'), any('referent')],
  'member.manage': [any('plie-administrator')],
  'token.manage': [any('plie-administrator')],
  'audit.read': [any('plie-administrator'), any('auditor')],
})
