package nl.regiospiegel.identity.counterexample.boundary;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Breaks: a boundary that reaches past control. */
public class ReachesTheDatabase {

    @PersistenceContext
    EntityManager entities;
}
