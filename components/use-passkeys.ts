'use client';
import { useSyncExternalStore } from 'react';

/** Whether this browser can have passkeys here: that needs scripts, and https or localhost. False until it is known. */
export const usePasskeys = (): boolean =>
  useSyncExternalStore(
    () => () => {},
    () => isSecureContext && typeof PublicKeyCredential === 'function',
    () => false,
  );
