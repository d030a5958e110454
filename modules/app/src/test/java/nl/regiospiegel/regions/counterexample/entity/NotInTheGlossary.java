package nl.regiospiegel.regions.counterexample.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks: an entity without a row in the glossary. */
@Entity
public class NotInTheGlossary {

    @Id
    String id;
}
