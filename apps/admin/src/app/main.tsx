import '../ui/style.css';
import './nonce.js';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from '../api/query-client.js';
import { resumed } from '../api/session.js';
import { Look } from './look.js';
import { createAppRouter } from './router.js';

const client = createQueryClient();
const place = document.getElementById('root');
if (!place) throw new Error('The page has no place for the app.');

void resumed().catch(() => undefined);

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <Look>
        <RouterProvider router={createAppRouter(client)} />
      </Look>
    </QueryClientProvider>
  </StrictMode>,
);
