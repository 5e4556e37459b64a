package fr.cltsds.call;

import fr.cltsds.papers.Papers;
import fr.cltsds.room.SqlByHand;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files of published specifications, copied out of the nation's papers to where everybody may read them. */
@Component
@SqlByHand("Chunk by chunk, so that a file never stands in memory whole; it is added in one room and read in another")
@Transactional(propagation = Propagation.MANDATORY)
class PublishedFiles {

    private final JdbcClient sql;
    private final Papers papers;

    PublishedFiles(JdbcClient sql, Papers papers) {
        this.sql = sql;
        this.papers = papers;
    }

    void publish(CallSpecification specification) {
        var paper = specification.paper().orElseThrow();
        try (var chunks = new PublishedChunks((number, content) -> add(specification.id(), number, content))) {
            papers.copyTo(paper, chunks);
        }
    }

    private void add(UUID specification, int number, byte[] content) {
        var _ = sql.sql("""
            insert into call.specification_chunk (specification_id, number, content, visible)
            values (:specification, :number, :content, true)\
            """)
                .param("specification", specification)
                .param("number", number)
                .param("content", content)
                .update();
    }

    void copyTo(CallSpecification specification, OutputStream out) {
        for (var number = 0; copyChunk(specification.id(), number, out); number++) {}
    }

    private boolean copyChunk(UUID specification, int number, OutputStream out) {
        var chunk = sql.sql("""
            select content from call.specification_chunk
            where specification_id = :specification and number = :number\
            """)
                .param("specification", specification)
                .param("number", number)
                .query(byte[].class)
                .optional();
        try {
            if (chunk.isPresent()) {
                out.write(chunk.get());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return chunk.isPresent();
    }
}
