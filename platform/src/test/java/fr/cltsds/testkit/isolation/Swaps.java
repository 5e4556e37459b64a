package fr.cltsds.testkit.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What somebody would try who stands in a room of her own: move a row, point at another's, ask a constraint, empty a table. */
final class Swaps {

    /** One try, and the verdicts that keep the room closed. */
    record Swap(String name, Verb verb, String sql, Set<Verdict> expected) {}

    private final Shape shape;
    private final Samples sample;
    private final Map<String, Samples> samples;
    private final String login;
    private final List<Swap> swaps = new ArrayList<>();

    private Swaps(Shape shape, Samples sample, Map<String, Samples> samples, String login) {
        this.shape = shape;
        this.sample = sample;
        this.samples = samples;
        this.login = login;
    }

    static List<Swap> of(
            Shape shape,
            Samples sample,
            Map<String, Samples> samples,
            String login,
            Told told,
            Expectation expectation) {
        var swaps = new Swaps(shape, sample, samples, login);
        swaps.add("TRUNCATE", Verb.DELETE, "truncate " + shape.object() + " cascade", Verdict.DENIED);
        if (!shape.tenant().isEmpty()
                && expectation.reach(shape, login, Verb.SELECT) instanceof Expectation.Reach.OneRoom(var setting)) {
            var mine = sample.there().stream()
                    .filter(row -> row.room().equals(told.room(setting)))
                    .findFirst();
            if (mine.isPresent() && !told.name().startsWith("only")) {
                swaps.fromRoom(mine.get());
            }
        }
        return swaps.swaps;
    }

    private void fromRoom(Row mine) {
        sweep(mine);
        if (shape.grants(login, Verb.UPDATE)) {
            sample.rows(Verb.SELECT).stream()
                    .filter(row -> !row.room().equals(mine.room()))
                    .forEach(row -> move(mine, row));
        }
        if (shape.grants(login, Verb.INSERT)) {
            var next = sample.possible().stream()
                    .filter(row -> row.room().equals(mine.room()))
                    .findFirst()
                    .orElseThrow();
            sample.there().stream()
                    .filter(row -> !row.room().equals(mine.room()))
                    .forEach(theirs -> {
                        add(
                                "insert over the " + theirs.name() + " on conflict",
                                Verb.INSERT,
                                theirs.insert() + " on conflict do nothing",
                                Verdict.REFUSED);
                        if (!shape.alone()) {
                            askUniques(next, theirs);
                            pointAt(next, theirs);
                        }
                    });
            if (!shape.alone()) {
                beBorn(next);
            }
        }
    }

    private void sweep(Row mine) {
        if (shape.grants(login, Verb.SELECT)) {
            var column = shape.room().equals("territorial") && login.equals("portal_personal")
                    ? "person_id"
                    : shape.tenant();
            add(
                    "every row of another room",
                    Verb.SELECT,
                    "select 1 from %s where %s <> %s".formatted(shape.object(), column, Sql.quoted(mine.room())),
                    Verdict.UNSEEN);
        }
    }

    private void move(Row mine, Row there) {
        var may = shape.writable().getOrDefault(login, Set.of()).contains(shape.tenant());
        add(
                "move to the room of the " + there.name(),
                Verb.UPDATE,
                "update %s set %s = %s where %s"
                        .formatted(shape.object(), shape.tenant(), Sql.quoted(there.room()), mine.found()),
                may ? Verdict.REFUSED : Verdict.DENIED);
    }

    /** The value that another room holds is free in mine: a constraint that says otherwise tells what is there. */
    private void askUniques(Row next, Row theirs) {
        for (var unique : shape.uniques()) {
            var columns = unique.columns().stream()
                    .filter(column ->
                            !column.equals(shape.tenant()) && theirs.values().containsKey(column))
                    .toList();
            if (columns.isEmpty()) {
                continue;
            }
            var points = shape.references().stream()
                    .anyMatch(reference -> reference.columns().stream().anyMatch(columns::contains));
            var sql = next.with(columns, theirs.values()).insert();
            swaps.add(new Swap(
                    "the values of the " + theirs.name() + " under " + unique.name(),
                    Verb.INSERT,
                    sql,
                    points ? Set.of(Verdict.NOTHING_THERE) : Set.of(Verdict.REACHED)));
        }
    }

    /** Another room's parent answers exactly as a parent that never was. */
    private void pointAt(Row next, Row theirs) {
        for (var reference : shape.references()) {
            var target = Objects.requireNonNull(samples.get(reference.target()));
            if (target.shape().tenant().isEmpty()) {
                continue;
            }
            for (var parent : List.of(
                    target.there().stream()
                            .filter(row -> row.room().equals(theirs.room()))
                            .findFirst()
                            .orElseThrow(),
                    target.imagined().getFirst())) {
                var columns = reference.columns().stream()
                        .filter(column -> !column.equals(shape.tenant()))
                        .toList();
                var values = new java.util.HashMap<String, String>();
                for (var column : columns) {
                    values.put(
                            column,
                            Objects.requireNonNull(parent.values()
                                    .get(reference
                                            .targetColumns()
                                            .get(reference.columns().indexOf(column)))));
                }
                add(
                        "%s points at the %s of %s".formatted(reference.name(), parent.name(), reference.target()),
                        Verb.INSERT,
                        next.with(columns, values).insert(),
                        Verdict.NOTHING_THERE);
            }
        }
    }

    /** A row that is not told its room is born in the room of its transaction. */
    private void beBorn(Row next) {
        if (shape.column(shape.tenant()).preset() && shape.grants(login, Verb.SELECT)) {
            add(
                    "born without a room",
                    Verb.INSERT,
                    "with born as (%s returning %s as room) select 1 from born where room <> %s"
                            .formatted(next.without(shape.tenant()).insert(), shape.tenant(), Sql.quoted(next.room())),
                    Verdict.UNSEEN);
        }
    }

    private void add(String name, Verb verb, String sql, Verdict expected) {
        swaps.add(new Swap(name, verb, sql, Set.of(expected)));
    }
}
