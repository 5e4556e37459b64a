package fr.cltsds.house;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.testkit.EmbeddedDatabase;
import fr.cltsds.testkit.Migrations;
import fr.cltsds.testkit.isolation.Allowed;
import fr.cltsds.testkit.isolation.CatalogueLint;
import fr.cltsds.testkit.isolation.Ground;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every table of the house keeps the rules of its room (goal GI1); the few that may not are named here, each with its reason. */
class CatalogueLintTests {

    private static final String NO_ROOM = "a table belongs to a room";
    private static final String WRITER = "a national table is written by the national login";
    private static final String OWN_LOGIN = "a room opens to its own login";
    private static final String TRIGGER = "nothing happens behind a statement";
    private static final String UNIQUES = "a projection tells nothing by its uniques";

    /** The exceptions of the modules: one object, one rule, one reason a line; one that is no longer needed fails the build. */
    private static final List<Allowed> MODULES = List.of(
            // a call belongs to the nation: what it says is read by all once published
            new Allowed(NO_ROOM, "call.call", "a call is the nation's; a draft is not visible"),
            new Allowed(NO_ROOM, "call.eligibility_criterion", "part of a call, visible with it"),
            new Allowed(NO_ROOM, "call.scoring_criterion", "part of a call, visible with it"),
            new Allowed(NO_ROOM, "call.specification", "part of a call, visible once published"),
            new Allowed(NO_ROOM, "call.specification_chunk", "the file of a published specification, for everybody"),
            new Allowed(NO_ROOM, "call.form_version", "part of a call, visible once published"),
            new Allowed(NO_ROOM, "call.form_section", "part of a form, visible with it"),
            new Allowed(NO_ROOM, "call.form_question", "part of a form, visible with it"),
            new Allowed(NO_ROOM, "call.extension", "a later deadline and its public reason"),
            new Allowed(NO_ROOM, "call.question", "asked by a visitor without a room, read by the nation alone"),
            new Allowed(NO_ROOM, "call.answered_question", "an answer is public and names nobody"),
            // what a territory tells the nation, one line each, never read back by a territory
            new Allowed(NO_ROOM, "call.filing", "what the nation knows of a filing"),
            new Allowed(WRITER, "call.filing INSERT to portal_territory", "a territory files"),
            new Allowed(UNIQUES, "call.filing.filing_number_uq", "receipt numbers are public and follow one another"),
            new Allowed(NO_ROOM, "call.filing_withdrawal", "what the nation knows of a withdrawal"),
            new Allowed(WRITER, "call.filing_withdrawal INSERT to portal_territory", "a territory withdraws"),
            new Allowed(NO_ROOM, "call.draft_movement", "drafts are counted without saying whose"),
            new Allowed(
                    WRITER, "call.draft_movement INSERT to portal_territory", "a territory begins or deletes a draft"),
            new Allowed(NO_ROOM, "call.receipt_book", "receipt numbers of one call, without gap"),
            new Allowed(WRITER, "call.receipt_book UPDATE to portal_territory", "a filing takes the next number"),
            // what a job must know of all territories: ids and dates
            new Allowed(OWN_LOGIN, "call.draft_alive to portal_jobs", "which rooms hold a draft, and nothing of it"),
            new Allowed(
                    OWN_LOGIN, "call.sent_reminder to portal_jobs", "which reminders were sent, to send none twice"),
            new Allowed(
                    TRIGGER,
                    "call.receipt_book.receipt_book_without_gap",
                    "receipts follow one another, whoever files"),
            // what was filed is kept word for word
            new Allowed(TRIGGER, "call.filed_version.filed_version_never_changed", "a filed version never changes"),
            new Allowed(TRIGGER, "call.filed_version.filed_version_never_emptied", "a filed version never changes"));

    static final List<Allowed> EXCEPTIONS =
            Stream.concat(Ground.EXCEPTIONS.stream(), MODULES.stream()).toList();

    @Test
    void everyTableOfTheHouseKeepsTheRulesOfItsRoom() throws SQLException {
        try (var superuser =
                Migrations.update(EmbeddedDatabase.shared().fresh()).superuser()) {
            assertThat(new CatalogueLint(EXCEPTIONS).read(superuser).findings()).isEmpty();
        }
    }

    @Test
    void everyExceptionHasItsReason() {
        assertThat(EXCEPTIONS)
                .allSatisfy(exception -> assertThat(exception.reason()).hasSizeGreaterThan(10));
    }
}
