package fr.cltsds.house.surfaces;

import fr.cltsds.kernel.Ids;
import fr.cltsds.kernel.Secret;
import fr.cltsds.people.Actor;
import fr.cltsds.people.Role;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.testkit.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/** What the canary world does behind the portal's back: gives rights whose desks come later, and reads the letters of its people. */
final class CanaryDatabase {

    private static final Pattern LINK =
            Pattern.compile("(?<![A-Za-z0-9_-])([A-Za-z0-9_-]{22}|[0-9]{6})(?![A-Za-z0-9_-])");

    private final String url;

    CanaryDatabase(Environment settings) {
        url = Objects.requireNonNull(settings.getProperty("portail.database.url"));
    }

    void hold(Actor actor, Role role) {
        insert(
                "insert into people.national_role (person_id, id, role, name, email, since) values (?, ?, ?, ?, ?, now())",
                actor.person().value(),
                Ids.next(),
                role.name(),
                actor.name(),
                actor.email().value());
    }

    void admit(TerritoryId territory, Actor actor, Role role) {
        insert(
                "insert into people.membership (territory_id, id, person_id, role, name, email, since)"
                        + " values (?, ?, ?, ?, ?, ?, now())",
                territory.value(),
                Ids.next(),
                actor.person().value(),
                role.name(),
                actor.name(),
                actor.email().value());
    }

    /** The secret of the newest link of that kind in the territory's letters. */
    Secret secret(TerritoryId territory, String template) {
        try (var connection = open();
                var query = connection.prepareStatement(
                        "select s.value from letters.secret s join letters.letter l on l.room_id = s.room_id and l.id = s.letter_id"
                                + " where l.room_id = ? and l.template = ? order by l.id desc limit 1")) {
            query.setObject(1, territory.value());
            query.setString(2, template);
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("No letter " + template);
                }
                var link = LINK.matcher(row.getString(1));
                if (!link.find()) {
                    throw new IllegalStateException("No link in " + template);
                }
                return new Secret(link.group(1));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The newest letter of that kind to a territory. */
    UUID letter(TerritoryId territory, String template) {
        try (var connection = open();
                var query = connection.prepareStatement(
                        "select id from letters.letter where room_id = ? and template = ? order by id desc limit 1")) {
            query.setObject(1, territory.value());
            query.setString(2, template);
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("No letter");
                }
                return row.getObject(1, UUID.class);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void insert(String sql, Object... values) {
        try (var connection = open();
                var statement = connection.prepareStatement(sql)) {
            for (var place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place] instanceof UUID id ? id : values[place]);
            }
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The name of the first file that travelled with a letter. */
    String enclosure(UUID letter) {
        try (var connection = open();
                var query = connection.prepareStatement(
                        "select name from letters.enclosure where letter_id = ? order by position limit 1")) {
            query.setObject(1, letter);
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("No enclosure");
                }
                return row.getString(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Whose candidacy it is, read past every room: for the surfaces that leak on purpose. */
    String leadOf(String territory) {
        try (var connection = open();
                var query = connection.prepareStatement(
                        "select lead_organisation from call.candidacy where territory_id::text = ?")) {
            query.setString(1, territory);
            try (var row = query.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    UUID one(String question) {
        try (var connection = open();
                var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            if (!row.next()) {
                throw new IllegalStateException("Nothing there: " + question);
            }
            return row.getObject(1, UUID.class);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Writes a letter by hand, in a room of one's choosing. */
    void slip(UUID room, String template, String to, String words) {
        insert(
                "insert into letters.letter (room_id, id, to_address, template, subject, text, html, stage, written_at)"
                        + " values (?, ?, ?, ?, 'Objet', ?, '', 'ARCHIVED', now())",
                room,
                Ids.next(),
                to,
                template,
                words);
    }

    void takeBack(String words) {
        insert("delete from letters.letter where text = ?", words);
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, "postgres", EmbeddedDatabase.PASSWORD);
    }
}
