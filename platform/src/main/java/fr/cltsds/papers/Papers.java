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
    public Outcome<Paper> keep(String sent, InputStream content) {
        var name = PaperName.of(sent);
        var format = Format.named(name);
        if (format.isEmpty()) {
            return Outcome.refused(TYPE_IS_ALLOWED, name, Format.allowed());
        }
        var id = Ids.next();
        rows.begin(id, name, format.get().type(), clock.instant());
        var outcome = rules(name, format.get(), received(id, content)).map(reception -> {
            rows.complete(id, reception.size(), reception.sha256());
            return rows.find(id).orElseThrow();
        });
        if (outcome instanceof Outcome.Refused) {
            rows.remove(id);
        }
        return outcome;
    }

    private Reception received(UUID id, InputStream content) {
        var reception = new Reception(rows, id);
        try {
            reception.receive(content);
            return reception;
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
    }

    private Outcome<Reception> rules(String name, Format format, Reception reception) {
        var unread = reception.isTooLarge() || reception.isEmpty();
        var quota = settings.quota();
        return Rules.require(NOT_EMPTY, !reception.isEmpty(), name)
                .and(TOO_LARGE, !reception.isTooLarge(), name, Reception.LARGEST / MEGABYTE)
                .and(CONTENT_MATCHES_NAME, unread || reception.holds(format), name, format.extension())
                .and(THE_ROOM_HAS_SPACE, rows.kept() + reception.size() <= quota.toBytes(), quota.toMegabytes())
                .then(() -> reception);
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
