package nl.regiospiegel.regions.speaking;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The same for a transaction of its own within another: to an interceptor each kind of transaction is a binding of its own. */
@Interceptor
@Transactional(TxType.REQUIRES_NEW)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
public class SpeakingInNewTransactions extends SpeakingInTransactions {}
