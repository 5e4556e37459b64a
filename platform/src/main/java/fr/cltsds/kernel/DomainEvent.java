package fr.cltsds.kernel;

/** Something that happened, told in the past tense with ids and never with personal data. */
public interface DomainEvent {}
