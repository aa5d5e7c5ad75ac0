'use client';
import { useEffect } from 'react';
import { forgetAll } from './store';

/**
 * Where nobody is signed in, no recordings stay: a session may also run out, or be ended from another device, and then
 * no sign-out told the browser to empty itself.
 */
export function NoneLeft() {
  useEffect(() => {
    try {
      forgetAll();
    } catch {
      // A browser that forbids its store has nothing in it.
    }
  }, []);
  return null;
}
