package fr.cltsds.testkit.isolation;

import fr.cltsds.testkit.PortalDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Tries every verb on every table as every login, in every room and in none, and tells where a room was not closed (goal GI2). */
public final class SqlMatrix {

    static final List<String> LOGINS = List.of(
            "portal_territory", "portal_personal", "portal_national", "portal_public", "portal_jobs", "portal_backup");

    /** What was tried, on which tables, and what answered otherwise than it must: a leak when something was reached or told. */
    public record Report(int cells, Set<String> tables, List<String> leaks, List<String> surprises, double seconds) {

        @Override
        public String toString() {
            return "GI2 %d cells, %d leaks, %.0f s".formatted(cells, leaks.size(), seconds);
        }
    }

    private final PortalDatabase database;
    private final List<Allowed> allowed;
    private final Expectation expectation;
    private final Map<String, String> told;

    private final Set<String> tables = new TreeSet<>();
    private final List<String> leaks = new ArrayList<>();
    private final List<String> surprises = new ArrayList<>();
    private int cells;

    /** @param told values by {@code schema.table.column}, for the columns that cannot be guessed */
    public SqlMatrix(PortalDatabase database, List<Allowed> allowed, Map<String, String> told) {
        this.database = database;
        this.allowed = allowed;
        this.expectation = new Expectation(allowed);
        this.told = told;
    }

    /** Fills a database that nobody else uses with rows of three rooms, then tries everything; each try is undone. */
    public Report tryAll() throws SQLException {
        var start = System.nanoTime();
        try (var superuser = database.superuser()) {
            var shapes = new CatalogueLint(allowed).looking(superuser, () -> new Shapes(superuser, LOGINS).all());
            var maker = new RowMaker(superuser, shapes, told);
            var samples = new LinkedHashMap<String, Samples>();
            for (var shape : shapes.values()) {
                samples.put(shape.object(), Samples.of(shape, maker));
            }
            for (var login : LOGINS) {
                tryAs(login, samples);
            }
        }
        return new Report(cells, tables, leaks, surprises, (System.nanoTime() - start) / 1e9);
    }

    private void tryAs(String login, Map<String, Samples> samples) throws SQLException {
        for (var where : Told.of(login)) {
            try (var connection = database.as(login)) {
                connection.setAutoCommit(false);
                for (var setting : where.settings().entrySet()) {
                    Sql.run(
                            connection,
                            "select set_config('%s', '%s', true)".formatted(setting.getKey(), setting.getValue()));
                }
                Sql.run(connection, "set constraints all immediate");
                var attempts = new Attempts(connection);
                for (var sample : samples.values()) {
                    tables.add(sample.shape().object());
                    for (var verb : Verb.values()) {
                        for (var row : sample.rows(verb)) {
                            tryCell(attempts, login, where, verb, row);
                        }
                    }
                    tryToSwap(attempts, login, where, sample, samples);
                }
            }
        }
    }

    private void tryCell(Attempts attempts, String login, Told where, Verb verb, Row row) throws SQLException {
        if (verb == Verb.INSERT
                && !row.there()
                && expectation.reach(row.shape(), login, verb) instanceof Expectation.Reach.Everything) {
            return;
        }
        var expected = expectation.of(row.shape(), login, verb, where, row);
        note(
                "%s %s as %s told %s, %s".formatted(row.shape().object(), verb, login, where.name(), row.name()),
                expected,
                attempts.of(verb, row.tried(verb, login)));
    }

    private void tryToSwap(Attempts attempts, String login, Told where, Samples sample, Map<String, Samples> samples)
            throws SQLException {
        var shape = sample.shape();
        for (var swap : Swaps.of(shape, sample, samples, login, where, expectation)) {
            note(
                    "%s as %s told %s, %s".formatted(shape.object(), login, where.name(), swap.name()),
                    swap.expected(),
                    attempts.of(swap.verb(), swap.sql()));
        }
    }

    private void note(String cell, Set<Verdict> expected, Attempts.Answer answer) {
        cells++;
        if (!expected.contains(answer.verdict())) {
            var told = "%s: expected %s, got %s %s"
                    .formatted(cell, new TreeSet<>(expected), answer.verdict(), answer.said());
            (answer.tells() ? leaks : surprises).add(told.strip());
        }
    }

    /** One connection in one transaction, in which every try is undone before the next. */
    static final class Attempts {

        /** The verdict, and what PostgreSQL said with it. */
        record Answer(Verdict verdict, String said) {

            boolean tells() {
                return verdict == Verdict.REACHED || verdict == Verdict.TAKEN || verdict == Verdict.NOTHING_THERE;
            }
        }

        private final Connection connection;

        Attempts(Connection connection) {
            this.connection = connection;
        }

        Answer of(Verb verb, String sql) throws SQLException {
            Sql.run(connection, "savepoint tried");
            try (var statement = connection.createStatement()) {
                var rows = statement.execute(sql)
                        ? statement.getResultSet().next()
                        : statement.getUpdateCount() > 0 || sql.startsWith("truncate ");
                return new Answer(rows ? Verdict.REACHED : Verdict.UNSEEN, "");
            } catch (SQLException refused) {
                var said = Objects.requireNonNullElse(refused.getMessage(), "");
                return new Answer(
                        Verdict.of(refused, verb), said.lines().findFirst().orElse(""));
            } finally {
                Sql.run(connection, "rollback to savepoint tried");
            }
        }
    }
}
