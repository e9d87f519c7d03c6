package dk.walkntalk.conversation;

import static org.junit.Assert.assertEquals;

import android.database.sqlite.SQLiteDatabaseCorruptException;
import android.database.sqlite.SQLiteFullException;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import java.io.IOException;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(AndroidJUnit4.class)
public final class FaultTest {
    @Test
    public void aFullDiskIsKnownByWhoeverSaysIt() {
        assertEquals(Fault.STORAGE_FULL, Fault.of(new SQLiteFullException("database or disk is full")));
        assertEquals(Fault.STORAGE_FULL, Fault.of(new RuntimeException(new SQLiteFullException())));
        assertEquals("Android's words", Fault.STORAGE_FULL,
                Fault.of(new IOException("write failed: ENOSPC (No space left on device)")));
        assertEquals("the JDK's words", Fault.STORAGE_FULL,
                Fault.of(new RuntimeException(new IOException("No space left on device"))));
    }

    @Test
    public void otherFaultsAreNotTakenForAFullDisk() {
        assertEquals(Fault.STORAGE_BROKEN, Fault.of(new SQLiteDatabaseCorruptException()));
        assertEquals(Fault.OTHER, Fault.of(new IOException("Permission denied")));
        assertEquals(Fault.OTHER, Fault.of(new IOException()));
        assertEquals("only a disk can be full", Fault.OTHER, Fault.of(new RuntimeException("No space left")));
    }
}
