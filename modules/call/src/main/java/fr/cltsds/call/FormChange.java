package fr.cltsds.call;

/** What became of a question from one version of a form to another; the wording is the later one, where there is one. */
public record FormChange(FormChangeKind kind, String key, String wording) {}
