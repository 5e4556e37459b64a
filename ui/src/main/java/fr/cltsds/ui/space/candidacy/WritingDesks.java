package fr.cltsds.ui.space.candidacy;

import fr.cltsds.call.AnswerBoard;
import fr.cltsds.call.AnswerDesk;
import fr.cltsds.call.CommentDesk;
import fr.cltsds.wording.Wording;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The desks and boards that stand behind every question of the form. */
@Component
record WritingDesks(AnswerDesk answers, AnswerBoard board, CommentDesk comments, Wording words, Clock clock) {}
