package fr.cltsds.room;

/** A message that says which territory it is about; every command, event and question of a territorial module is one. */
public interface InRoom {

    TerritoryId territory();
}
