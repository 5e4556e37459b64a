package fr.cltsds.testkit;

/** What stops a command, said in one sentence to the person who typed it: what is wrong, and what to do. */
final class Sentence extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Sentence(String words) {
        super(words);
    }
}
