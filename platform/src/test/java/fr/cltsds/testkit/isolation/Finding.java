package fr.cltsds.testkit.isolation;

/** What the catalogue does not keep of the rules of the house: which object, which rule, in plain words. */
public record Finding(String object, String rule, String sentence) {

    @Override
    public String toString() {
        return object + ": " + sentence + " [" + rule + "]";
    }
}
