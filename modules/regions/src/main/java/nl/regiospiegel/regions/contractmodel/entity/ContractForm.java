package nl.regiospiegel.regions.contractmodel.entity;

import nl.regiospiegel.regions.language.Coded;

/** What sort of assignment a contract is. */
public enum ContractForm implements Coded {
    INTEGRAL_ASSIGNMENT,
    ACCESS_ASSIGNMENT,
    MAIN_CONTRACTOR,
    FRAMEWORK_AGREEMENT,
    OPEN_ADMISSION
}
