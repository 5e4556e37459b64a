package fr.cltsds.testkit.isolation;

/**
 * One exception to one rule for one object, with its reason. There is no wildcard, and an exception that excepts nothing
 * is itself a finding.
 */
public record Allowed(String rule, String object, String reason) {

    boolean covers(Finding finding) {
        return rule.equals(finding.rule()) && object.equals(finding.object());
    }
}
