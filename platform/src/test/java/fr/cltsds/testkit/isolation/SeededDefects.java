package fr.cltsds.testkit.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Breaks every rule on purpose, one at a time and never for good, and asks whether the lint says so in the words expected. */
public final class SeededDefects {

    private static final int A_FEW = 25;

    static final List<Seed> ALL = Stream.of(
                    CopySeeds.ALL,
                    TableSeeds.ALL,
                    KeySeeds.ALL,
                    ContextSeeds.ALL,
                    LoginSeeds.ALL,
                    GrantSeeds.ALL,
                    PolicySeeds.ALL)
            .flatMap(List::stream)
            .toList();

    /** A defect that the lint did not tell in the words expected, on one table. */
    public record Missed(String kind, String table, String expected, List<String> heard) {}

    /** What the lint said before any defect, how many kinds were tried how many times, and those it did not see. */
    public record Report(int tables, List<Finding> before, int kinds, int tried, List<Missed> missed) {

        public long found() {
            return kinds - missed.stream().map(Missed::kind).distinct().count();
        }

        @Override
        public String toString() {
            return "GI1 %d tables, %d findings, %d/%d defects".formatted(tables, before.size(), found(), kinds);
        }
    }

    private final CatalogueLint lint;

    public SeededDefects(List<Allowed> allowed) {
        this.lint = new CatalogueLint(
                Stream.concat(allowed.stream(), Probe.ALLOWED.stream()).toList());
    }

    /** Tries every defect on the fixture and on the first real table of its kind; all of it is rolled back. */
    public Report tryAll(Connection superuser) throws SQLException {
        return lint.looking(superuser, () -> {
            var tables = lint.now(superuser).tables();
            Probe.into(superuser);
            var before = lint.now(superuser).findings();
            var missed = new ArrayList<Missed>();
            var targets = SeedTarget.all(superuser);
            var tried = 0;
            for (var seed : ALL) {
                for (var target : Objects.requireNonNull(targets.get(seed.on()))) {
                    if (tried++ % A_FEW == 0) {
                        Sql.run(superuser, CatalogueViews.sweep());
                    }
                    var expected = target.fill(seed.finding());
                    var heard = heardOf(target.fill(seed.sql()), superuser);
                    if (!heard.contains(expected) || said(before).contains(expected)) {
                        missed.add(new Missed(seed.name(), target.fill("{table}"), expected, heard));
                    }
                }
            }
            return new Report(tables, before, ALL.size(), tried, missed);
        });
    }

    private List<String> heardOf(String defect, Connection superuser) throws SQLException {
        var before = superuser.setSavepoint();
        try {
            Sql.run(superuser, defect);
            return said(lint.now(superuser).findings());
        } catch (SQLException notEvenSeeded) {
            return List.of("could not be seeded: " + notEvenSeeded.getMessage());
        } finally {
            superuser.rollback(before);
        }
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.object() + ": " + finding.sentence())
                .toList();
    }
}
