package fr.cltsds.call;

import fr.cltsds.kernel.Rule;

/** Why a comment is not kept. */
public enum CommentRule implements Rule {
    ONLY_COMMENTATORS_COMMENT,
    THE_COMMENT_SAYS_SOMETHING,
    AN_ANSWER_FOLLOWS_A_COMMENT
}
