import { Migration } from '@mikro-orm/migrations'

/**
 * Who filled a form is part of what its conditions read: kept with the answers, which must read the same ever after. Null for those
 * given before, and where nobody known filled it.
 */
export class Migration20261124AuthorKind extends Migration {
  override up(): void {
    this.addSql('alter table submission add column author_kind text')
  }
}
