import { Migration } from '@mikro-orm/migrations'

/** What the employer of a work contract is. Contracts already recorded do not say: null, not « none ». */
export class Migration20261124SiaeKind extends Migration {
  override up(): void {
    this.addSql('alter table work_contract add column siae_kind text')
  }
}
