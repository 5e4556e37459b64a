package fr.cltsds.call;

import fr.cltsds.kernel.Sha256;
import fr.cltsds.papers.Paper;
import java.util.UUID;

/** A file joined to an answer, as it was when it was joined. */
public record CandidacyAttachment(UUID paper, String name, String type, long size, Sha256 sha256) {

    static CandidacyAttachment of(Paper paper) {
        return new CandidacyAttachment(paper.id(), paper.name(), paper.type(), paper.size(), paper.sha256());
    }
}
