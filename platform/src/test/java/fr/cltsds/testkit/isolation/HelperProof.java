package fr.cltsds.testkit.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Calls the helpers that every policy leans on: they say the room they were told, and raise when they were told none. */
final class HelperProof {

    static final String RULE = "a helper answers the room or raises";

    private static final Map<String, String> SETTINGS = Map.of(
            "room.territory_id()", "room.territory",
            "room.person_id()", "room.person",
            "room.id()", "room.id",
            "room.actor_id()", "room.actor");

    private HelperProof() {}

    static List<Finding> of(Connection superuser) throws SQLException {
        var findings = new ArrayList<Finding>();
        for (var helper : SETTINGS.keySet().stream().sorted().toList()) {
            shape(superuser, helper).forEach(said -> findings.add(new Finding(helper, RULE, said)));
        }
        return findings;
    }

    private static List<String> shape(Connection superuser, String helper) throws SQLException {
        var said = new ArrayList<>(Sql.column(superuser, """
                select case when answer <> 'uuid' then 'answers ' || answer || ', not uuid'
                            when volatility = 'v' then 'is VOLATILE: asked again for every row'
                            when volatility = 'i' then 'is IMMUTABLE: a plan would keep the room of another transaction' end
                from house_function where object = '%s' and (answer <> 'uuid' or volatility <> 's')
                """.formatted(helper)));
        if (Sql.column(superuser, "select object from house_function where object = '" + helper + "'").isEmpty()) {
            return List.of("is missing");
        }
        var setting = SETTINGS.get(helper);
        var room = UUID.randomUUID().toString();
        var told = answer(superuser, helper, "'" + setting + "', '" + room + "'");
        if (!told.equals(room)) {
            said.add((raises(told) ? "raises" : told.isEmpty() ? "answers nothing" : "answers another room")
                    + " when it was told a room");
        }
        for (var other : SETTINGS.values().stream().sorted().filter(name -> !name.equals(setting)).toList()) {
            if (!raises(answer(superuser, helper, "'" + other + "', '" + room + "'"))) {
                said.add("does not raise when only " + other + " was told");
            }
        }
        if (!raises(answer(superuser, helper, "'application_name', ''"))) {
            said.add("does not raise when nothing was told");
        }
        if (!raises(answer(superuser, helper, "'" + setting + "', 'nowhere'"))) {
            said.add("does not raise when it was told what is no identifier");
        }
        return said;
    }

    private static boolean raises(String answer) {
        return answer.startsWith("ERROR");
    }

    /** What the helper answers when the only thing told is one setting, all others being empty as in a used session. */
    private static String answer(Connection superuser, String helper, String setting) throws SQLException {
        var before = superuser.setSavepoint();
        try {
            for (var name : SETTINGS.values()) {
                Sql.run(superuser, "select set_config('" + name + "', '', true)");
            }
            Sql.run(superuser, "select set_config(" + setting + ", true)");
            var answers = Sql.column(superuser, "select " + helper + "::text");
            return answers.getFirst() == null ? "" : answers.getFirst();
        } catch (SQLException raised) {
            return "ERROR " + raised.getMessage();
        } finally {
            superuser.rollback(before);
        }
    }
}
