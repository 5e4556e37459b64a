package fr.cltsds.bench;

import fr.cltsds.testkit.EmbeddedDatabase;
import fr.cltsds.testkit.Migrations;
import fr.cltsds.testkit.PortalDatabase;
import java.sql.SQLException;

/** A database of the portal with many territories, a thousand supervised entries in each, and one login that no policy stops. */
final class ManyTerritories {

    /** The page asked for: the twenty newest entries of a territory, with the portal's own first statement. */
    static final String PAGE =
            "select id, person_id, role, name, reason, since from people.entry %s order by since desc, id desc limit 20;\n";

    static final String BYPASS = "bench_bypass";

    private static final String TERRITORY = "'00000000-0000-7000-8000-' || lpad(to_hex(cast(:t as integer)), 12, '0')";

    private ManyTerritories() {}

    static PortalDatabase with(int territories) throws SQLException {
        var database = Migrations.update(EmbeddedDatabase.shared().fresh());
        try (var connection = database.superuser();
                var statement = connection.createStatement()) {
            statement.execute("do $$ begin if not exists (select from pg_roles where rolname = '" + BYPASS
                    + "') then create role " + BYPASS + " login bypassrls password '" + EmbeddedDatabase.PASSWORD
                    + "'; end if; end $$");
            statement.execute("grant connect on database " + database.name() + " to " + BYPASS);
            statement.execute("grant usage on schema people to " + BYPASS);
            statement.execute("grant select on people.entry to " + BYPASS);
            statement.execute("""
                    insert into people.entry (territory_id, id, person_id, role, name, reason, since, until)
                    select ('00000000-0000-7000-8000-' || lpad(to_hex(t), 12, '0'))::uuid, gen_random_uuid(), gen_random_uuid(), 'SECRETARIAT',
                           'Personne ' || n, 'Une raison écrite au long, comme on en écrit', timestamptz '2026-01-01' + n * interval '1 minute',
                           timestamptz '2026-01-01' + (n + 60) * interval '1 minute'
                    from generate_series(1, %d) t, generate_series(1, 1000) n""".formatted(territories));
            statement.execute("vacuum analyze people.entry");
        }
        return database;
    }

    /** The page under row-level security. */
    static String underPolicies(int territories) {
        return told(territories, PAGE.formatted(""));
    }

    /** The same statements, with the condition written out and no policy. */
    static String withoutPolicies(int territories) {
        return told(territories, PAGE.formatted("where territory_id = (" + TERRITORY + ")::uuid"));
    }

    /** The page alone, with nothing told to the database: the physical limit. */
    static String nothingTold(int territories) {
        return "\\set t random(1, " + territories + ")\nbegin;\n"
                + PAGE.formatted("where territory_id = (" + TERRITORY + ")::uuid") + "commit;\n";
    }

    private static String told(int territories, String page) {
        return "\\set t random(1, " + territories + ")\nbegin;\n"
                + "select set_config('room.territory', " + TERRITORY + ", true), set_config('room.person', '', true),"
                + " set_config('room.id', " + TERRITORY
                + ", true), set_config('room.actor', '', true), transaction_timestamp();\n"
                + page + "commit;\n";
    }
}
