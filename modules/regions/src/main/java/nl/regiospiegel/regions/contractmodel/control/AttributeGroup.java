package nl.regiospiegel.regions.contractmodel.control;

import nl.regiospiegel.regions.language.Coded;

/** The groups in which the attributes of a contract model are read, in that order. */
public enum AttributeGroup implements Coded {
    CONTRACT,
    SCOPE,
    AREAS_AND_PARTIES,
    TERM,
    MONEY,
    AIMS_AND_TARGETS,
    CLIENTS_AND_CARE
}
