package android.bluetooth;

/**
 * A class that came with Android 16. Robolectric's shadow of {@code BluetoothDevice} names it whatever Android a test
 * runs on, and on this one nothing can be played without it.
 */
public final class BluetoothDevice$BluetoothAddress {
    private BluetoothDevice$BluetoothAddress() { }
}
