import { Migration } from '@mikro-orm/migrations'

/** How much of a certification was obtained. Trainings already recorded say whether, not how much: null, never « in whole ». */
export class Migration20261124Certification extends Migration {
  override up(): void {
    this.addSql(`alter table training add column certification_obtained text
      check (certification_obtained in ('partial', 'total')),
      add constraint training_obtained_check check (certification_obtained is null or title_obtained)`)
  }
}
