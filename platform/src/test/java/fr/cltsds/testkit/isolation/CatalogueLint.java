package fr.cltsds.testkit.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the catalogue of a migrated database and tells, in words, where a room is not closed (goal GI1). */
public final class CatalogueLint {

    private static final String LOOKS = "the lint looks at something";
    private static final String STALE = "an exception excepts something";

    private static final List<Rule> RULES = Stream.of(
                    TableRules.ALL, PolicyRules.ALL, KeyRules.ALL, RoomFunctionRules.ALL, CodeRules.ALL, LoginRules.ALL)
            .flatMap(List::stream)
            .toList();

    /** How many tables were looked at, and what is wrong with them. */
    public record Report(int tables, List<Finding> findings) {}

    private final List<Allowed> allowed;

    public CatalogueLint(List<Allowed> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    /** Looks at the whole database as a superuser, and leaves nothing behind: the connection stands where it stood. */
    public Report read(Connection superuser) throws SQLException {
        return looking(superuser, () -> now(superuser));
    }

    /** Asks something of the catalogue in the words of the house. */
    interface Question<T> {
        T ask() throws SQLException;
    }

    <T> T looking(Connection superuser, Question<T> question) throws SQLException {
        var alone = superuser.getAutoCommit();
        superuser.setAutoCommit(false);
        var before = superuser.setSavepoint();
        try {
            Sql.run(superuser, exceptions() + CatalogueViews.layOut() + PolicyRules.EXPECTED + RoomFunctionRules.VIEWS);
            Sql.run(superuser, CatalogueViews.fill());
            return question.ask();
        } finally {
            superuser.rollback(before);
            superuser.setAutoCommit(alone);
        }
    }

    private String exceptions() {
        return allowed.stream()
                .map(one -> "insert into allowed values (%s, %s);"
                        .formatted(Sql.quoted(one.rule()), Sql.quoted(one.object())))
                .collect(Collectors.joining(
                        "", "set local jit = off; create temporary table allowed (rule text, object text);", ""));
    }

    /** Reads again what may have changed since the last time; for one who is already looking. */
    Report now(Connection superuser) throws SQLException {
        Sql.run(superuser, CatalogueViews.fill());
        var raw = new ArrayList<Finding>();
        for (var rule : RULES) {
            for (var row : Sql.rows(superuser, rule.sql())) {
                raw.add(new Finding(
                        Objects.requireNonNull(row.get(0)), rule.name(), Objects.requireNonNull(row.get(1))));
            }
        }
        var tables = Sql.column(superuser, "select object from house_table").size();
        return new Report(
                tables,
                Stream.of(notExcepted(raw), stale(raw), blind(superuser))
                        .flatMap(List::stream)
                        .distinct()
                        .sorted(java.util.Comparator.comparing(Finding::toString))
                        .toList());
    }

    private List<Finding> notExcepted(List<Finding> raw) {
        return raw.stream()
                .filter(finding -> allowed.stream().noneMatch(exception -> exception.covers(finding)))
                .toList();
    }

    private List<Finding> stale(List<Finding> raw) {
        return allowed.stream()
                .filter(exception -> raw.stream().noneMatch(exception::covers))
                .map(exception -> new Finding(
                        exception.object(), STALE, "no longer needs its exception to « " + exception.rule() + " »"))
                .toList();
    }

    private static List<Finding> blind(Connection superuser) throws SQLException {
        var blind = new ArrayList<Finding>();
        for (var what : List.of("house_table", "house_policy", "house_grant", "house_index", "house_login")) {
            if (Sql.column(superuser, "select 1 from " + what + " limit 1").isEmpty()) {
                blind.add(
                        new Finding("the catalogue", LOOKS, "no " + what.replace("house_", "") + " of ours was found"));
            }
        }
        return blind;
    }
}
