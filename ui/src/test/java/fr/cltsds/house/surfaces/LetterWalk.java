package fr.cltsds.house.surfaces;

import fr.cltsds.wording.Wording;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every letter that was written, opened with all that travels with it, and who received it. */
final class LetterWalk {

    private static final Pattern SUBJECT = Pattern.compile("letter\\.([a-z-]+)\\.subject");
    private static final String LETTERS =
            "select room_id, template, to_address, subject || ' ' || text || ' ' || html, id from letters.letter";

    private final CanaryWorld world;
    private final Expectations expectations;
    private final Judge judge;
    private final Tally tally;

    LetterWalk(CanaryWorld world, Expectations expectations, Judge judge, Tally tally) {
        this.world = world;
        this.expectations = expectations;
        this.judge = judge;
        this.tally = tally;
    }

    private record Written(UUID room, String template, String to, String told) {}

    /** Every kind of letter that the portal can put into words, but for those of the testkit. */
    static Set<String> kinds(Wording wording) {
        return wording.keys().stream()
                .map(SUBJECT::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(found -> found.group(1))
                .filter(template -> !template.startsWith("trial"))
                .map(template -> "lettre " + template)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void walk(Set<String> kinds) {
        var letters = written();
        letters.forEach(this::bearsItsOwnRoomAlone);
        kinds.forEach(kind -> Walk.everybody(world, Family.LETTERS, kind, cell -> meet(letters, cell)));
    }

    private void bearsItsOwnRoomAlone(Written letter) {
        world.territories().stream()
                .filter(territory -> !territory.holds(letter.room()))
                .filter(territory -> letter.told().contains(territory.canary()))
                .forEach(territory -> tally.leak("lettre " + letter.template(), territory.canary()));
    }

    private void meet(List<Written> letters, Cell cell) {
        var received = letters.stream()
                .filter(letter -> cell.surface().equals("lettre " + letter.template()))
                .filter(letter -> isFrom(letter.room(), cell))
                .filter(letter -> addresses(cell).anyMatch(letter.to()::equalsIgnoreCase))
                .map(Written::told)
                .collect(Collectors.joining());
        var expected = cell.whose() == Whose.OWN ? expectations.of(cell.surface(), cell.kind()) : Meets.NEVER;
        judge.judge(cell, expected, true, new Met(received.isEmpty() ? Meets.NEVER : Meets.RECEIVES, received, ""));
    }

    private boolean isFrom(UUID room, Cell cell) {
        return switch (cell.whose()) {
            case OWN -> cell.home().holds(room);
            case OTHERS -> world.next(cell.home()).holds(room);
            case NOBODYS -> world.territories().stream().noneMatch(territory -> territory.holds(room));
        };
    }

    private Stream<String> addresses(Cell cell) {
        return switch (cell.kind()) {
            case REVIEWER, SECRETARIAT, PRESIDENT, CONSULTANT ->
                Stream.of(world.actor(cell.kind(), cell.home()).email().value());
            case VISITOR -> Stream.of("personne@canaris.example");
            case SIGNATORY, CO_WRITER, CORRESPONDENT -> cell.home().addresses(cell.kind()).stream();
        };
    }

    private List<Written> written() {
        try (var connection = world.database().open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(LETTERS);
                var files = connection.prepareStatement("select content from letters.enclosure where letter_id = ?")) {
            var letters = new ArrayList<Written>();
            while (rows.next()) {
                var told = new StringBuilder(rows.getString(4));
                files.setObject(1, rows.getObject(5, UUID.class));
                try (var file = files.executeQuery()) {
                    while (file.next()) {
                        told.append(Reading.of(file.getBytes(1)));
                    }
                }
                letters.add(new Written(
                        rows.getObject(1, UUID.class), rows.getString(2), rows.getString(3), told.toString()));
            }
            return letters;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
