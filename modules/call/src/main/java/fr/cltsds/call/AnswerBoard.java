package fr.cltsds.call;

import fr.cltsds.kernel.Missing;
import fr.cltsds.papers.Papers;
import fr.cltsds.room.Board;
import fr.cltsds.room.TerritoryId;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;

/** Where a team reads what lies beside an answer: the files joined to it and the remarks made on it. */
@Board
public class AnswerBoard {

    private static final Limit COMMENTS_AT_ONCE = Limit.of(500);

    private final Candidacies candidacies;
    private final Comments comments;
    private final CoWriters coWriters;
    private final Papers papers;

    AnswerBoard(Candidacies candidacies, Comments comments, CoWriters coWriters, Papers papers) {
        this.candidacies = candidacies;
        this.comments = comments;
        this.coWriters = coWriters;
        this.papers = papers;
    }

    /** The remarks on one answer, each before its replies. */
    public List<CommentRow> comments(TerritoryId territory, CandidacyId candidacy, QuestionId question) {
        var _ = coWriters.acting();
        var all =
                comments
                        .findByCandidacyIdAndQuestionIdOrderById(candidacy.value(), question.value(), COMMENTS_AT_ONCE)
                        .stream()
                        .map(Comment::row)
                        .toList();
        return all.stream()
                .filter(row -> row.parent().isEmpty())
                .flatMap(row -> CommentRow.thread(row, all))
                .toList();
    }

    public CandidacyAttachment attachment(TerritoryId territory, CandidacyId candidacy, UUID paper) {
        var _ = coWriters.acting();
        return candidacies
                .get(candidacy)
                .sheet()
                .attachments()
                .filter(file -> file.paper().equals(paper))
                .findFirst()
                .orElseThrow(() -> new Missing(paper));
    }

    /** Writes out a file of the draft; elsewhere than to a slow line, for a transaction is open. */
    public void copyAttachment(TerritoryId territory, CandidacyId candidacy, UUID paper, OutputStream out) {
        papers.copyTo(attachment(territory, candidacy, paper).paper(), out);
    }
}
