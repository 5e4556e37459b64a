package fr.cltsds.papers;

import static fr.cltsds.papers.PaperRule.CONTENT_MATCHES_NAME;
import static fr.cltsds.papers.PaperRule.NOT_EMPTY;
import static fr.cltsds.papers.PaperRule.THE_ROOM_HAS_SPACE;
import static fr.cltsds.papers.PaperRule.TOO_LARGE;
import static fr.cltsds.papers.PaperRule.TYPE_IS_ALLOWED;

import fr.cltsds.kernel.Ids;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files of the room one stands in. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
@EnableConfigurationProperties(PaperSettings.class)
public class Papers {

    private static final long MEGABYTE = 1024 * 1024;

    private final PaperRows rows;
    private final PaperSettings settings;
    private final Clock clock;

    Papers(PaperRows rows, PaperSettings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /** Keeps a file, or says all that stands against it; nothing of a refused file stays. */
    public Outcome<Paper> keep(String name, InputStream content) {
        var format = Format.named(PaperName.of(name));
        if (format.isEmpty()) {
            return Outcome.refused(TYPE_IS_ALLOWED, PaperName.of(name), Format.allowed());
        }
        var id = Ids.next();
        var reception = new Reception(rows, id);
        try {
            reception.receive(content);
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
        var outcome = received(id, PaperName.of(name), format.get(), reception);
        if (outcome instanceof Outcome.Refused) {
            rows.removeChunks(id);
        }
        return outcome;
    }

    private Outcome<Paper> received(UUID id, String name, Format format, Reception reception) {
        var whole = !reception.isTooLarge();
        return Rules.require(NOT_EMPTY, !reception.isEmpty(), name)
                .and(TOO_LARGE, whole, name, Reception.LARGEST / MEGABYTE)
                .and(
                        CONTENT_MATCHES_NAME,
                        !whole || reception.isEmpty() || reception.holds(format),
                        name,
                        format.extension())
                .and(
                        THE_ROOM_HAS_SPACE,
                        rows.kept() + reception.size() <= settings.quota().toBytes(),
                        settings.quota().toMegabytes())
                .then(() -> kept(new Paper(
                        id, name, format.type(), reception.size(), reception.sha256(), clock.instant())));
    }

    private Paper kept(Paper paper) {
        rows.add(paper);
        return paper;
    }

    public Optional<Paper> find(UUID paper) {
        return rows.find(paper);
    }

    /** Writes a file out, chunk by chunk. */
    public void copyTo(UUID paper, OutputStream out) {
        if (rows.find(paper).isEmpty()) {
            throw new Missing(paper);
        }
        try {
            var position = 0;
            for (var chunk = rows.chunk(paper, position); chunk.isPresent(); chunk = rows.chunk(paper, ++position)) {
                out.write(chunk.get());
            }
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
    }

    /** Forgets a file and its content; one that is not there is forgotten already. */
    public void discard(UUID paper) {
        rows.remove(paper);
    }
}
