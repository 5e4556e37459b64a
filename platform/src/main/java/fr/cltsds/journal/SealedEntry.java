package fr.cltsds.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as the database keeps it, sealed or about to be. */
record SealedEntry(
        UUID room,
        long number,
        Instant at,
        @Nullable UUID person,
        @Nullable String role,
        String act,
        UUID object,
        List<String> fields,
        @Nullable String reason,
        @Nullable Long place,
        @Nullable String seal) {

    static final String COLUMNS = "room_id, number, at, person_id, role, act, object_id, fields, reason, place, seal";

    static SealedEntry read(ResultSet row, int line) throws SQLException {
        var sealed = row.getBytes("seal");
        return new SealedEntry(
                row.getObject("room_id", UUID.class),
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("person_id", UUID.class),
                row.getString("role"),
                row.getString("act"),
                row.getObject("object_id", UUID.class),
                List.of((String[]) row.getArray("fields").getArray()),
                row.getString("reason"),
                row.getObject("place", Long.class),
                sealed == null ? null : HexFormat.of().formatHex(sealed));
    }
}
