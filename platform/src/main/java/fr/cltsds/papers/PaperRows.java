package fr.cltsds.papers;

import fr.cltsds.kernel.Sha256;
import fr.cltsds.room.SqlByHand;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files of the room one stands in, and their content in chunks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
@SqlByHand("content comes and goes chunk by chunk and is never loaded whole")
class PaperRows {

    private final JdbcClient sql;

    PaperRows(JdbcClient sql) {
        this.sql = sql;
    }

    void addChunk(UUID paper, int position, byte[] content) {
        var _ = sql.sql("insert into papers.chunk (paper_id, position, content) values (:paper, :position, :content)")
                .param("paper", paper)
                .param("position", position)
                .param("content", content)
                .update();
    }

    Optional<byte[]> chunk(UUID paper, int position) {
        return sql.sql("select content from papers.chunk where paper_id = :paper and position = :position")
                .param("paper", paper)
                .param("position", position)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    /** The row stands before its chunks, which point at it; what it weighs is told once all have come. */
    void begin(UUID paper, String name, String type, Instant now) {
        var _ = sql.sql("insert into papers.paper (id, name, type, size, sha256, kept_at)"
                        + " values (:id, :name, :type, 0, :sha256, :at)")
                .param("id", paper)
                .param("name", name)
                .param("type", type)
                .param("sha256", Sha256.of(new byte[0]).value())
                .param("at", Timestamp.from(now))
                .update();
    }

    void complete(UUID paper, long size, Sha256 sha256) {
        var _ = sql.sql("update papers.paper set size = :size, sha256 = :sha256 where id = :id")
                .param("id", paper)
                .param("size", size)
                .param("sha256", sha256.value())
                .update();
    }

    /** Its chunks go with it. */
    void remove(UUID paper) {
        var _ = sql.sql("delete from papers.paper where id = :id")
                .param("id", paper)
                .update();
    }

    Optional<Paper> find(UUID paper) {
        return sql.sql("select id, name, type, size, sha256, kept_at from papers.paper where id = :id")
                .param("id", paper)
                .query(PaperRows::read)
                .optional();
    }

    long kept() {
        return sql.sql("select coalesce(sum(size), 0) from papers.paper")
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private static Paper read(ResultSet row, int line) throws SQLException {
        return new Paper(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                new Sha256(row.getString("sha256")),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}
