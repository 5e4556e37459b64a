package fr.cltsds.testkit.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cltsds.testkit.EmbeddedDatabase;
import fr.cltsds.testkit.Migrations;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the matrix says of the fixture as it should be, and of the same fixture with its guards taken away. */
class SqlMatrixKitTests {

    private static final List<Allowed> ALLOWED =
            Stream.concat(Ground.EXCEPTIONS.stream(), Probe.ALLOWED.stream()).toList();

    private static final String GUARDS_TAKEN_AWAY = """
            alter table probe.file disable row level security;
            alter policy seat_mine on probe.seat using (true);
            alter policy page_room on probe.page with check (true);
            alter table probe.letter add constraint letter_lone_uq unique (id);
            alter table probe.enclosure drop constraint enclosure_letter_fk;
            alter table probe.enclosure add constraint enclosure_letter_fk foreign key (letter_id) references probe.letter (id);
            grant truncate on probe.code to portal_public;
            alter policy sheet_readers on probe.sheet using (true);
            alter policy row_told on probe.row with check (true);
            grant select on probe.code to portal_jobs;
            create policy code_jobs on probe.code to portal_jobs using (true);
            alter table probe.cover alter column territory_id set default '00000000-0000-0000-0000-000000000001';
            create or replace function room.person_id() returns uuid language sql stable
                as 'select nullif(current_setting(''room.person'', true), '''')::uuid';
            """;

    private static final String ROOM_1 = ", row of room 1: expected ";
    private static final String ROOM_2 = ", row of room 2: expected ";

    @Test
    void aHouseThatKeepsItsRulesLeaksNothing() throws SQLException {
        var report = matrix("");

        System.out.println(report);
        assertThat(report.leaks()).isEmpty();
        assertThat(report.surprises()).isEmpty();
        assertThat(report.cells()).isGreaterThanOrEqualTo(5_000);
        assertThat(report.tables())
                .contains("probe.file", "probe.row", "people.membership", "events.event_publication");
    }

    @Test
    void everyGuardTakenAwayIsALeakInItsOwnWords() throws SQLException {
        var report = matrix(GUARDS_TAKEN_AWAY);

        assertThat(report.leaks())
                .contains(
                        "probe.file SELECT as portal_territory told territory 1" + ROOM_2 + "[UNSEEN], got REACHED",
                        "probe.file UPDATE as portal_territory told nothing ever" + ROOM_1 + "[NO_ROOM], got REACHED",
                        "probe.file INSERT as portal_territory told territory 3" + ROOM_1 + "[REFUSED], got REACHED",
                        "probe.file DELETE as portal_territory told only room.person" + ROOM_2
                                + "[NO_ROOM], got REACHED",
                        "probe.file as portal_territory told territory 2, every row of another room: expected [UNSEEN], got REACHED",
                        "probe.seat SELECT as portal_personal told person 1" + ROOM_2 + "[UNSEEN], got REACHED",
                        "probe.page INSERT as portal_territory told territory 1" + ROOM_2 + "[REFUSED], got REACHED",
                        "probe.letter as portal_territory told territory 1, the values of the row of room 2 under letter_lone_uq:"
                                + " expected [REACHED], got TAKEN ERROR: duplicate key value violates unique constraint \"letter_lone_uq\"",
                        "probe.enclosure as portal_personal told person 2, enclosure_letter_fk points at the row of room 1 of probe.letter:"
                                + " expected [NOTHING_THERE], got REACHED",
                        "probe.code as portal_public told the public, TRUNCATE: expected [DENIED], got REACHED",
                        "probe.sheet SELECT as portal_public told the public" + ROOM_2 + "[UNSEEN], got REACHED",
                        "probe.row INSERT as portal_territory told territory 1" + ROOM_2 + "[REFUSED], got REACHED",
                        "probe.code SELECT as portal_jobs told nothing ever" + ROOM_1 + "[DENIED], got REACHED");
        assertThat(report.surprises())
                .contains(
                        "probe.wish SELECT as portal_personal told nothing ever" + ROOM_1 + "[NO_ROOM], got UNSEEN",
                        "probe.wish SELECT as portal_personal told an empty room" + ROOM_1 + "[NO_ROOM], got UNSEEN",
                        "probe.cover as portal_territory told territory 1, born without a room: expected [UNSEEN],"
                                + " got REFUSED ERROR: new row violates row-level security policy for table \"cover\"");
    }

    @Test
    void aRowThatCannotBeGuessedIsAskedFor() {
        assertThatThrownBy(
                        () -> matrix("alter table probe.code add constraint code_word_ck check (code ~ '^[aeiou]+$')"))
                .hasMessageContaining("A row of probe.code cannot be guessed")
                .hasMessageContaining("code_word_ck");
    }

    private static SqlMatrix.Report matrix(String guardsTakenAway) throws SQLException {
        var database = Migrations.update(EmbeddedDatabase.shared().fresh());
        try (var superuser = database.superuser()) {
            Probe.into(superuser);
            Sql.run(superuser, guardsTakenAway);
        }
        return new SqlMatrix(database, ALLOWED, Map.of()).tryAll();
    }
}
