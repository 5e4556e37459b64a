package fr.cltsds.call;

import java.util.Optional;

/** A question as it was asked, and what everybody reads in answer, when somebody has answered. */
public record CallQuestionDetail(CallEditing.Waiting asked, Optional<CallPage.Answer> answer) {}
