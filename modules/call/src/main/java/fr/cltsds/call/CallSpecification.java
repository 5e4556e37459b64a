package fr.cltsds.call;

import fr.cltsds.kernel.Ids;
import fr.cltsds.kernel.Sha256;
import fr.cltsds.papers.Paper;
import fr.cltsds.room.NationalTable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a call's specification (<i>cahier des charges</i>): its text and its file; once published it never changes. */
@Entity
@NationalTable("Part of a call")
@Table(schema = "call", name = "specification")
class CallSpecification {

    @Id
    private UUID id;

    private int number;
    private String text;
    private String changeNote;
    private @Nullable UUID paperId;
    private @Nullable String fileName;
    private @Nullable String fileType;
    private @Nullable Long fileSize;

    private @Nullable String fileSha256;

    private @Nullable Instant publishedAt;

    @SuppressWarnings("UnusedVariable")
    private boolean visible;

    @SuppressWarnings("NullAway.Init")
    protected CallSpecification() {}

    CallSpecification(int number, String text, String changeNote) {
        this.id = Ids.next();
        this.number = number;
        this.text = text;
        this.changeNote = changeNote;
    }

    void write(String newText) {
        text = newText;
    }

    void attach(Paper paper) {
        paperId = paper.id();
        fileName = paper.name();
        fileType = paper.type();
        fileSize = paper.size();
        fileSha256 = paper.sha256().value();
    }

    void publish(Instant now) {
        publishedAt = now;
        visible = true;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }

    String changeNote() {
        return changeNote;
    }

    Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    Optional<UUID> paper() {
        return Optional.ofNullable(paperId);
    }

    Optional<CallFile> file() {
        return fileName == null || fileType == null || fileSize == null || fileSha256 == null
                ? Optional.empty()
                : Optional.of(new CallFile(fileName, fileType, fileSize, new Sha256(fileSha256)));
    }
}
